/** What a glyph can be: a digit, a sign inside numbers, or none of them (the last). */
export const CLASSES = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩', ',', '/', '-', ''] as const
