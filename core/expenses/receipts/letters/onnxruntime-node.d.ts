// The published archive of 1.16.3 carries no types of its own; these are the few names used here.
declare module 'onnxruntime-node' {
  export type OpenOptions = {
    intraOpNumThreads: number
    interOpNumThreads: number
    enableCpuMemArena: boolean
    enableMemPattern: boolean
    logSeverityLevel: 0 | 1 | 2 | 3 | 4
  }
  export type Numbers = { readonly data: unknown; readonly dims: readonly number[] }
  export type Session = {
    readonly inputNames: readonly string[]
    readonly outputNames: readonly string[]
    run(inputs: Record<string, Numbers>): Promise<Record<string, Numbers>>
  }
  const runtime: {
    InferenceSession: { create(file: string | Uint8Array, options: OpenOptions): Promise<Session> }
    Tensor: new (type: 'float32', data: Float32Array, shape: readonly number[]) => Numbers
  }
  export default runtime
}
