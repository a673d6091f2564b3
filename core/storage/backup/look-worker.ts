import { parentPort, workerData } from 'node:worker_threads'
import { lookInto } from './look.ts'

// Reading every page of the books takes seconds, in which nobody else would be served.
const { file, deep } = workerData as { file: string; deep: boolean }
parentPort?.postMessage(lookInto(file, deep), [])
