/** The S of Sanad (and the sīn of سند, turned): one stroke of a pen. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" className="fill-green" />
      <path
        d="M22.5 10.5c-1.6-2-3.8-2.9-6.4-2.9-3.5 0-6 1.7-6 4.3 0 5.9 12.6 2.6 12.6 8.2 0 2.6-2.7 4.3-6.4 4.3-2.9 0-5.5-1.1-7.1-3.2"
        fill="none"
        className="stroke-on-green"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
    </svg>
  )
}

export function Wordmark() {
  return (
    <span className="flex items-center gap-2.5 text-base font-semibold tracking-tight">
      <Mark /> Sanad <span className="font-normal text-quiet">سند</span>
    </span>
  )
}
