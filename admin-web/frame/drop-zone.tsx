import { useState, type ReactNode } from 'react'

/** A place where files may be dropped; it shows that it is ready while one is held over it. */
export function DropZone({
  take,
  className = '',
  children,
}: {
  take: (file: File) => void
  className?: string
  children: ReactNode
}) {
  const [held, setHeld] = useState(false)
  return (
    <div
      className={`${className} ${held ? 'outline-2 outline-dashed -outline-offset-4 outline-green' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setHeld(true)
      }}
      onDragLeave={() => setHeld(false)}
      onDrop={(event) => {
        event.preventDefault()
        setHeld(false)
        for (const file of event.dataTransfer.files) take(file)
      }}
    >
      {children}
    </div>
  )
}
