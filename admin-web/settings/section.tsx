import type { ReactNode } from 'react'

export function Section({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <section className="grid gap-4 border-t border-line pt-5 first:border-t-0 first:pt-0 @4xl:grid-cols-[15rem_minmax(0,1fr)] @4xl:gap-8">
      <div>
        <h2 className="text-lg font-semibold @2xl:text-base">{title}</h2>
        <p className="mt-1 text-sm text-quiet">{note}</p>
      </div>
      <div className="max-w-xl">{children}</div>
    </section>
  )
}
