import { Camera, SendHorizontal, Square } from 'lucide-react'
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../frame/button.tsx'
import { PhotoInput } from '../frame/photo-input.tsx'
import { Voice } from './voice.tsx'

/** Where one writes; Enter sends, Shift+Enter begins a line, and a photo may be chosen, taken or pasted. */
export function Composer({
  draft,
  waits,
  stop,
  ask,
  say,
  show,
  close,
}: {
  /** What stands there already, to be completed. */
  draft: string | null
  waits: boolean
  /** Breaks off the answer that is coming, where one is. */
  stop: (() => void) | null
  ask: (text: string) => void
  say: (voice: Blob) => void
  show: (photo: File) => void
  close: () => void
}) {
  const { t } = useTranslation('assistant')
  const [text, setText] = useState(draft ?? '')
  const line = useRef<HTMLTextAreaElement>(null)
  const submit = () => {
    const question = text.trim()
    if (!question || waits) return
    setText('')
    ask(question)
    line.current?.focus()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }
  const paste = (event: ClipboardEvent) => {
    for (const file of event.clipboardData.files) show(file)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      className="border-t border-line bg-raised p-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]"
    >
      <div className="flex items-end rounded-lg border border-line bg-paper p-0.5 transition focus-within:border-green">
        <PhotoInput name={t('photo')} take={show} many>
          <Camera size={21} aria-hidden />
        </PhotoInput>
        <textarea
          ref={line}
          rows={1}
          dir={text ? 'auto' : undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={keys}
          onPaste={paste}
          placeholder={t('placeholder')}
          aria-label={t('open')}
          // The person opened the panel in order to write.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          className="field-sizing-content max-h-40 min-h-11 min-w-0 grow resize-none bg-transparent px-1 py-2.5 text-base outline-none placeholder:text-quiet"
        />
        <Send text={text} waits={waits} stop={stop} say={say} />
      </div>
    </form>
  )
}

/** One place for what comes next: to speak while nothing is written, to send what is, to break off what comes. */
function Send({
  text,
  waits,
  stop,
  say,
}: {
  text: string
  waits: boolean
  stop: (() => void) | null
  say: (voice: Blob) => void
}) {
  const { t } = useTranslation('assistant')
  if (stop) {
    return (
      <IconButton name={t('stop')} onClick={stop} className="text-ink">
        <Square size={16} fill="currentColor" />
      </IconButton>
    )
  }
  if (text.trim() === '') return <Voice say={say} disabled={waits} />
  return (
    <IconButton
      name={t('send')}
      type="submit"
      disabled={waits}
      className="bg-green text-on-green! hover:bg-green hover:opacity-90"
    >
      <SendHorizontal size={20} className="points" />
    </IconButton>
  )
}
