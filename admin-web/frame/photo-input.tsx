import { Images } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useByTouch } from './by-touch.ts'

type Takes = { name: string; take: (photo: File) => void; className?: string; children: ReactNode }

const small = 'size-11 rounded-md text-quiet hover:bg-sunken hover:text-ink'

/**
 * Photos by a file input, which needs no secure context and so works over plain HTTP on the shop's own network.
 * A phone opens its camera at once; the pictures that it keeps, and files, are one press beside.
 */
export function PhotoInput({
  many = false,
  className = small,
  ...takes
}: Omit<Takes, 'className'> & { many?: boolean; className?: string }) {
  const { t } = useTranslation()
  const filed = { accept: 'image/*,.heic,.heif,application/pdf', multiple: many }
  const byTouch = useByTouch()
  // A page that was drawn learns of the thumb only once it is alive: until then it must look the same, and what was
  // chosen in an input must not go with it.
  return (
    <span className="contents pointer-coarse:flex pointer-coarse:items-center pointer-coarse:gap-2">
      <Input
        {...takes}
        className={`pointer-coarse:grow ${className}`}
        asks={byTouch ? { accept: 'image/*', capture: 'environment' } : filed}
      />
      <span className="hidden pointer-coarse:contents">
        <Input
          take={takes.take}
          name={t('pickPhoto')}
          className={className === small ? small : `${small} border border-line bg-raised`}
          asks={filed}
        >
          <Images size={20} aria-hidden />
        </Input>
      </span>
    </span>
  )
}

function Input({
  name,
  take,
  className,
  children,
  asks,
}: Takes & { asks: { accept: string; multiple?: boolean; capture?: 'environment' } }) {
  return (
    <label
      title={name}
      className={`inline-flex shrink-0 cursor-pointer items-center justify-center gap-2 transition focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-green ${className}`}
    >
      {children}
      <input
        type="file"
        aria-label={name}
        className="sr-only"
        {...asks}
        onChange={(event) => {
          for (const file of event.target.files ?? []) take(file)
          // So that the same photo can be chosen again.
          event.target.value = ''
        }}
      />
    </label>
  )
}
