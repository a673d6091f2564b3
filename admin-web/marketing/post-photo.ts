import { useEffect, useState } from 'react'

export type PostPhoto = { file: File; address: string }

/** The photo beside a text, held by this page alone: it goes out with the text when that is shared. */
export function usePostPhoto() {
  const [photo, setPhoto] = useState<PostPhoto | null>(null)
  useEffect(() => () => (photo ? URL.revokeObjectURL(photo.address) : undefined), [photo])
  return {
    photo,
    take: (file: File) => setPhoto({ file, address: URL.createObjectURL(file) }),
    leave: () => setPhoto(null),
  }
}

/** Hands text and photo to the apps of the phone, where its browser can. */
export function shared(text: string, photo: PostPhoto | null): ShareData {
  const files = photo ? [photo.file] : []
  return photo && navigator.canShare?.({ files }) ? { text, files } : { text }
}
