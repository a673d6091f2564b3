import { Command } from 'cmdk'
import { MessageCircle, MessageCircleQuestionMark as MessageCircleQuestion, Search } from 'lucide-react'
import { Dialog, Direction } from 'radix-ui'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { openTalk } from '../frame/talk.ts'
import { useDeeds, useSayings } from './deeds.ts'
import { Found, useFound } from './found.tsx'
import { fits } from './fits.ts'
import { PaletteGroup, PaletteItem } from './parts.tsx'
import { usePlaces } from './places.ts'

/** Goes anywhere and does anything: places, deeds, things by their names, and whatever else can be said to Sanad. */
export function Palette({ close }: { close: () => void }) {
  const { t } = useTranslation('palette')
  const [typed, setTyped] = useState('')
  const [, go] = useLocation()
  const places = usePlaces()
  const deeds = useDeeds()
  const words = typed.trim()
  const found = useFound(words)
  const { value, choose, moved } = useChosen(found[0]?.id)
  const and = (act: () => void) => () => {
    close()
    act()
  }
  const type = (text: string) => {
    setTyped(text)
    moved(false)
  }
  return (
    <Over title={t('title')} close={close}>
      <Command
        label={t('title')}
        loop
        filter={fits}
        value={value}
        onValueChange={choose}
        onKeyDown={({ key }) => key.startsWith('Arrow') && moved(true)}
        onPointerMove={() => moved(true)}
        className="flex min-h-0 flex-col"
      >
        <Line typed={typed} type={type} />
        <Command.List className="overflow-y-auto overscroll-contain p-2">
          <Found found={found} words={words} go={(to) => and(() => go(to))()} />
          <PaletteGroup name={t('go')}>
            {places.map(({ to, name, icon, keys }) => (
              <PaletteItem key={to} id={`go ${to}`} icon={icon} keys={keys} does={and(() => go(to))}>
                {name}
              </PaletteItem>
            ))}
          </PaletteGroup>
          <PaletteGroup name={t('do')}>
            {deeds.map(({ id, name, icon, keys, act }) => (
              <PaletteItem key={id} id={`do ${id}`} icon={icon} keys={keys} does={and(act)}>
                {name}
              </PaletteItem>
            ))}
          </PaletteGroup>
          <Said words={words} and={and} />
        </Command.List>
      </Command>
    </Over>
  )
}

/** What is found comes a moment after the rest: Enter then opens it, rather than telling Sanad its name. */
function useChosen(first: string | undefined) {
  const [chosen, choose] = useState('')
  const [hasMoved, moved] = useState(false)
  const value = first && !hasMoved && /^(ask|say)\b/.test(chosen) ? first : chosen
  return { value, choose, moved }
}

function Over({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const { i18n } = useTranslation()
  return (
    <Direction.Provider dir={i18n.dir()}>
      <Dialog.Root open onOpenChange={(open) => !open && close()}>
        <Dialog.Portal>
          <Dialog.Overlay className="fixed inset-0 z-50 bg-[rgb(0_0_0/40%)]" />
          <Dialog.Content
            aria-describedby={undefined}
            className="arriving fixed inset-x-3 top-3 z-50 mx-auto flex max-h-[min(34rem,90dvh)] max-w-xl flex-col overflow-hidden rounded-lg border border-line bg-raised md:top-[12vh]"
          >
            <Dialog.Title className="sr-only">{title}</Dialog.Title>
            {children}
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </Direction.Provider>
  )
}

function Line({ typed, type }: { typed: string; type: (text: string) => void }) {
  const { t } = useTranslation('palette')
  return (
    <div className="flex items-center gap-3 border-b border-line px-4">
      <Search size={18} aria-hidden className="text-quiet" />
      <Command.Input
        value={typed}
        onValueChange={type}
        placeholder={t('placeholder')}
        dir={typed ? 'auto' : undefined}
        className="min-h-13 grow bg-transparent text-base outline-none placeholder:text-quiet"
      />
    </div>
  )
}

/** Whatever has no button of its own: the words typed, and examples to be sent or completed. */
function Said({ words, and }: { words: string; and: (act: () => void) => () => void }) {
  const { t } = useTranslation('palette')
  const sayings = useSayings()
  return (
    <PaletteGroup name={t('say')} always>
      {words !== '' && (
        <PaletteItem id="ask" always={words} icon={MessageCircle} does={and(() => openTalk({ ask: words }))}>
          {t('ask', { words })}
        </PaletteItem>
      )}
      {sayings.map(({ text, whole }) => (
        <PaletteItem
          key={text}
          id={`say ${text}`}
          icon={whole ? MessageCircleQuestion : MessageCircle}
          does={and(() => openTalk(whole ? { ask: text } : { draft: text }))}
        >
          {text}
        </PaletteItem>
      ))}
    </PaletteGroup>
  )
}
