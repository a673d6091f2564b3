import { SanadError } from '../errors.ts'
import { UnreadableImage } from './unreadable-image.ts'

/** Says in the business's words why a picture can't be opened. Throws `file_empty`, `file_type`, `file_unreadable`. */
export async function opened<Read>(reading: Promise<Read>): Promise<Read> {
  return reading.catch((error: unknown) => {
    if (!(error instanceof UnreadableImage)) throw error
    if (error.reason === 'empty') throw new SanadError('file_empty')
    if (error.reason === 'not_an_image')
      throw new SanadError('file_type', { accepted: 'JPEG, PNG, WebP, HEIC, PDF' })
    throw new SanadError('file_unreadable', { reason: error.reason })
  })
}
