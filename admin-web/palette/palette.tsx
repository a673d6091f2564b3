import { Command } from 'cmdk'
import { MessageCircle, MessageCircleQuestionMark as MessageCircleQuestion, Search } from 'lucide-react'
import { Dialog, Direction } from 'radix-ui'
import { useState } from 'react'
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
  const { t, i18n } = useTranslation('palette')
  const [typed, setTyped] = useState('')
  const [, go] = useLocation()
  const places = usePlaces()
  const deeds = useDeeds()
  const sayings = useSayings()
  const and = (act: () => void) => () => {
    close()
    act()
  }
  const words = typed.trim()
  const found = useFound(words)
  const [chosen, choose] = useState('')
  const [moved, setMoved] = useState(false)
  // What is found comes a moment after the rest: Enter then opens it, rather than telling Sanad its name.
  const first = found[0]
  const value = first && !moved && /^(ask|say)\b/.test(chosen) ? first.id : chosen
  return (
    <Direction.Provider dir={i18n.dir()}>
      <Dialog.Root open onOpenChange={(open) => !open && close()}>
        <Dialog.Portal>
          <Dialog.Overlay className="fixed inset-0 z-50 bg-[rgb(0_0_0/40%)]" />
          <Dialog.Content
            aria-describedby={undefined}
            className="arriving fixed inset-x-3 top-3 z-50 mx-auto flex max-h-[min(34rem,90dvh)] max-w-xl flex-col overflow-hidden rounded-lg border border-line bg-raised md:top-[12vh]"
          >
            <Dialog.Title className="sr-only">{t('title')}</Dialog.Title>
            <Command
              label={t('title')}
              loop
              filter={fits}
              value={value}
              onValueChange={choose}
              onKeyDown={({ key }) => key.startsWith('Arrow') && setMoved(true)}
              onPointerMove={() => setMoved(true)}
              className="flex min-h-0 flex-col"
            >
              <div className="flex items-center gap-3 border-b border-line px-4">
                <Search size={18} aria-hidden className="text-quiet" />
                <Command.Input
                  value={typed}
                  onValueChange={(text) => {
                    setTyped(text)
                    setMoved(false)
                  }}
                  placeholder={t('placeholder')}
                  dir={typed ? 'auto' : undefined}
                  className="min-h-13 grow bg-transparent text-base outline-none placeholder:text-quiet"
                />
              </div>
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
                <PaletteGroup name={t('say')} always>
                  {words !== '' && (
                    <PaletteItem
                      id="ask"
                      always={words}
                      icon={MessageCircle}
                      does={and(() => openTalk({ ask: words }))}
                    >
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
              </Command.List>
            </Command>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </Direction.Provider>
  )
}
