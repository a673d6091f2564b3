// The package has no types of its own; these are the few names used here.
declare module 'heic-decode' {
  type Picture = {
    width: number
    height: number
    decode: () => Promise<{ width: number; height: number; data: Uint8ClampedArray }>
  }
  const decode: { all: (input: { buffer: Uint8Array }) => Promise<Picture[] & { dispose: () => void }> }
  export default decode
}
