import type { OpenOptions } from 'onnxruntime-node'

/** A neural network that was loaded: numbers in, numbers out. */
export type Network = {
  run: (input: Float32Array, shape: number[]) => Promise<{ data: Float32Array; shape: readonly number[] }>
}

/**
 * Opens networks from ONNX files. One thread each: several workers side by side finish more photos a
 * minute than one worker with several threads. The arena is off because it never gives memory back.
 * @throws where onnxruntime's library does not load on this machine
 */
export async function openNetworks<Name extends string>(
  files: Record<Name, string | Uint8Array>,
): Promise<Record<Name, Network>> {
  const { default: ort } = await import('onnxruntime-node')
  const options: OpenOptions = {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
    enableMemPattern: false,
    logSeverityLevel: 3,
  }
  const open = async (file: string | Uint8Array): Promise<Network> => {
    const session = await ort.InferenceSession.create(file, options)
    const inputName = session.inputNames[0]
    const outputName = session.outputNames[0]
    if (!inputName || !outputName) throw new Error('a network without an input or an output')
    return {
      run: async (input, shape) => {
        const answer = await session.run({ [inputName]: new ort.Tensor('float32', input, shape) })
        const output = answer[outputName]
        if (!output || !(output.data instanceof Float32Array)) throw new Error('a network without an answer')
        return { data: output.data, shape: output.dims }
      },
    }
  }
  const opened = await Promise.all(
    Object.entries<string | Uint8Array>(files).map(async ([name, file]) => [name, await open(file)] as const),
  )
  return Object.fromEntries(opened) as Record<Name, Network>
}
