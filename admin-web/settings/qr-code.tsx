import { useQuery } from '@tanstack/react-query'

/** Always dark on light, whatever the theme: many cameras read nothing else. */
export function QrCode({ text, about }: { text: string; about: string }) {
  const drawn = useQuery({
    queryKey: ['qr', text],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { toString } = await import('qrcode')
      const svg = await toString(text, {
        type: 'svg',
        margin: 2,
        color: { dark: '#1b1f16', light: '#ffffff' },
      })
      return `data:image/svg+xml,${encodeURIComponent(svg)}`
    },
  })
  if (!drawn.data) return <div className="waiting size-36" />
  return <img src={drawn.data} alt={about} className="size-36 rounded-sm" />
}
