export type Unreadable =
  | 'empty'
  | 'not_an_image'
  | 'truncated'
  | 'damaged'
  | 'too_many_pixels'
  | 'too_large'
  | 'too_small'
  | 'password'

/** What was sent can't be opened as a picture, and why: the doors say it in the person's language. */
export class UnreadableImage extends Error {
  readonly reason: Unreadable

  constructor(reason: Unreadable, options?: ErrorOptions) {
    super(`the image can't be read: ${reason}`, options)
    this.name = 'UnreadableImage'
    this.reason = reason
  }
}
