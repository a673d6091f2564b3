import { parentPort, workerData } from 'node:worker_threads'
import { checkLogsIn } from './logs-check.ts'

// A million lines take seconds, in which nobody else would be served.
parentPort?.postMessage(checkLogsIn(workerData as string), [])
