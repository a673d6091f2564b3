import { Mic, Square } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../frame/button.tsx'
import { notify } from '../frame/notices.ts'

const LONGEST_SECONDS = 120

/**
 * Records what is said. A browser gives the microphone only to HTTPS or localhost; over plain HTTP the phone's own
 * recorder is offered, as a file.
 */
export function Voice({ say, disabled }: { say: (sound: Blob) => void; disabled: boolean }) {
  return window.isSecureContext && 'MediaRecorder' in window ? (
    <Recorder say={say} disabled={disabled} />
  ) : (
    <SoundFile say={say} />
  )
}

function Recorder({ say, disabled }: { say: (sound: Blob) => void; disabled: boolean }) {
  const { t } = useTranslation('assistant')
  const recorder = useRef<MediaRecorder | null>(null)
  const [seconds, setSeconds] = useState<number | null>(null)
  useEffect(() => {
    if (seconds === null) return undefined
    if (seconds >= LONGEST_SECONDS) recorder.current?.stop()
    const timer = setTimeout(() => setSeconds(seconds + 1), 1_000)
    return () => clearTimeout(timer)
  }, [seconds])
  const start = async () => {
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null)
    if (!microphone) return notify({ text: t('noMicrophone'), tone: 'failed' })
    const pieces: Blob[] = []
    const recording = new MediaRecorder(microphone)
    recording.addEventListener('dataavailable', ({ data }) => pieces.push(data))
    recording.addEventListener('stop', () => {
      for (const track of microphone.getTracks()) track.stop()
      setSeconds(null)
      say(new Blob(pieces, { type: recording.mimeType }))
    })
    recorder.current = recording
    recording.start()
    setSeconds(0)
  }
  if (seconds === null) {
    return (
      <IconButton name={t('speak')} disabled={disabled} onClick={() => void start()}>
        <Mic size={21} />
      </IconButton>
    )
  }
  return (
    <span className="flex items-center gap-1 text-danger">
      <span role="timer" className="figure text-sm">
        {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
      </span>
      <IconButton name={t('stopSpeaking')} className="text-danger" onClick={() => recorder.current?.stop()}>
        <Square size={19} fill="currentColor" />
      </IconButton>
    </span>
  )
}

function SoundFile({ say }: { say: (sound: Blob) => void }) {
  const { t } = useTranslation('assistant')
  return (
    <label
      title={t('speak')}
      className="inline-flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-md text-quiet focus-within:outline-2 focus-within:outline-green hover:bg-sunken"
    >
      <Mic size={21} aria-hidden />
      <input
        type="file"
        accept="audio/*"
        capture="user"
        aria-label={t('speak')}
        className="sr-only"
        onChange={({ target }) => {
          const sound = target.files?.[0]
          if (sound) say(sound)
          target.value = ''
        }}
      />
    </label>
  )
}
