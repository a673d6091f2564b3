import type { ComponentProps } from 'react'

const looks = {
  primary: 'bg-green text-on-green hover:opacity-90',
  plain: 'border border-line bg-raised hover:border-edge',
  quiet: 'text-quiet hover:bg-sunken hover:text-ink',
  danger: 'border border-line bg-raised text-danger hover:border-danger',
} as const

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-4 text-sm font-medium transition disabled:pointer-events-none disabled:opacity-50'

export type ButtonLook = keyof typeof looks

/** How a button looks, for a link that acts like one. */
export function buttonLook(look: ButtonLook = 'plain', more = ''): string {
  return `${shape} ${looks[look]} ${more}`
}

export function Button({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={buttonLook(look, className)} {...rest} />
}

/** A button of one icon; its name is said to who can't see it. */
export function IconButton({
  name,
  className = '',
  ...rest
}: Omit<ComponentProps<'button'>, 'name'> & { name: string }) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      className={`inline-flex size-11 shrink-0 items-center justify-center rounded-md text-quiet transition hover:bg-sunken hover:text-ink disabled:opacity-50 ${className}`}
      {...rest}
    />
  )
}
