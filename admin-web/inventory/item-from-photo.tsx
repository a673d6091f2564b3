import { useMutation } from '@tanstack/react-query'
import { Camera, ScanBarcode } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sendFile, type Output } from '../api/client.ts'
import { Button } from '../frame/button.tsx'
import { DropZone } from '../frame/drop-zone.tsx'
import { PhotoInput } from '../frame/photo-input.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { useProblemText } from '../frame/states.tsx'
import { useClose } from './new-item.tsx'
import { KnownItem, UnknownItem } from './photographed.tsx'

type Analysed = Output<'POST', '/api/inventory/analyze-image'>

/** A photo of an article: its barcode and its words say whether it is on the shelves already, or what to add. */
export function ItemFromPhoto() {
  const { t } = useTranslation('inventory')
  const close = useClose()
  const problemText = useProblemText()
  const [picture, setPicture] = useState<string | null>(null)
  const look = useMutation({
    mutationFn: (photo: File) => {
      setPicture(URL.createObjectURL(photo))
      return sendFile('/api/inventory/analyze-image', 'image', photo)
    },
  })
  return (
    <Sheet title={t('photo.title')} close={close}>
      <DropZone take={(photo) => look.mutate(photo)} className="flex flex-col gap-4">
        {picture && (
          <img
            src={picture}
            alt={t('photo.taken')}
            className="max-h-56 w-full rounded-md bg-sunken object-contain"
          />
        )}
        {!picture && <p className="text-sm text-quiet">{t('photo.how')}</p>}
        <PhotoInput
          name={t(picture ? 'photo.other' : 'photo.take')}
          take={(photo) => look.mutate(photo)}
          className="min-h-11 rounded-md border border-line bg-raised px-4 text-sm font-medium hover:border-edge"
        >
          <Camera size={18} aria-hidden /> {t(picture ? 'photo.other' : 'photo.take')}
        </PhotoInput>
        {look.isPending && (
          <output className="flex items-center gap-2 text-sm text-quiet">
            <span aria-hidden className="waiting size-2 rounded-full bg-green" />
            {t('photo.reading')}
          </output>
        )}
        {look.error && (
          <p role="alert" className="text-sm text-danger">
            {problemText(look.error)}
          </p>
        )}
        {look.data && !look.isPending && <Seen key={look.submittedAt} seen={look.data.body} close={close} />}
      </DropZone>
    </Sheet>
  )
}

/** Which item it is: the one that was recognised, one like it, or a new one. */
function Seen({ seen, close }: { seen: Analysed; close: () => void }) {
  const { t } = useTranslation('inventory')
  const [itemId, choose] = useState(seen.add.itemId)
  const [barcode] = seen.barcodes
  return (
    <>
      {barcode && (
        <p className="flex items-center gap-2 text-sm text-quiet">
          <ScanBarcode size={17} aria-hidden /> <bdi className="figure">{barcode}</bdi>
        </p>
      )}
      {seen.matches.length > 0 && (
        <div className="flex flex-wrap gap-2" aria-label={t('photo.which')}>
          {seen.matches.slice(0, 3).map(({ itemId: id, name }) => (
            <Button key={id} aria-pressed={id === itemId} className={chosen} onClick={() => choose(id)}>
              <bdi>{name}</bdi>
            </Button>
          ))}
          <Button aria-pressed={itemId === null} className={chosen} onClick={() => choose(null)}>
            {t('photo.new')}
          </Button>
        </div>
      )}
      {itemId ? (
        <KnownItem key={itemId} id={itemId} close={close} />
      ) : (
        <UnknownItem add={seen.add} close={close} />
      )}
    </>
  )
}

const chosen = 'aria-pressed:border-green aria-pressed:bg-green-soft aria-pressed:text-green'
