/** What a picture or paper is, from its first bytes; its name and what a sender says of it are not asked. */
export function mimeOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('\x89PNG')) return 'image/png'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp'
  if (start.slice(4, 8) === 'ftyp') return 'image/heic'
  if (start.includes('%PDF')) return 'application/pdf'
  return 'application/octet-stream'
}
