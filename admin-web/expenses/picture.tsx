import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceOnPage } from '#core/expenses/receipts/contract.ts'

/** The page that was read, upright; the place of the field in hand is lit on it and brought into sight. */
export function Picture({ expenseId, place }: { expenseId: string; place: PlaceOnPage | undefined }) {
  const { t } = useTranslation('expenses')
  // Before it is there, it has no height to find a place on.
  const [loaded, setLoaded] = useState(false)
  return (
    <section
      aria-label={t('picture')}
      // What can be scrolled has to be reached by keyboard too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="sticky top-0 z-10 max-h-[38dvh] overflow-auto rounded-md border border-line bg-sunken @3xl:top-6 @3xl:max-h-[calc(100dvh-8rem)]"
    >
      <div className="relative" dir="ltr">
        <img
          src={`/api/expenses/${expenseId}/image`}
          alt={t('picture')}
          className="w-full"
          onLoad={() => setLoaded(true)}
        />
        {loaded && place?.page === 1 && <Light key={`${place.box.x},${place.box.y}`} place={place} />}
      </div>
    </section>
  )
}

/** Drawn anew for each field, it brings itself to the middle of the frame. */
function Light({ place }: { place: PlaceOnPage }) {
  const light = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const frame = light.current?.closest('section')
    if (!frame || !light.current) return
    const { offsetTop, offsetHeight } = light.current
    frame.scrollTo({ top: offsetTop + offsetHeight / 2 - frame.clientHeight / 2 })
  }, [])
  return (
    <div
      ref={light}
      data-testid="light"
      className="absolute rounded-sm bg-[rgb(255_214_64/35%)] outline-2 outline-[#a87400]"
      style={placed(place)}
    />
  )
}

/** In hundredths of the page, with a little air around. */
function placed({ box, pageWidth, pageHeight }: PlaceOnPage) {
  const air = pageWidth * 0.006
  return {
    left: `${((box.x - air) / pageWidth) * 100}%`,
    top: `${((box.y - air) / pageHeight) * 100}%`,
    width: `${((box.w + 2 * air) / pageWidth) * 100}%`,
    height: `${((box.h + 2 * air) / pageHeight) * 100}%`,
  }
}
