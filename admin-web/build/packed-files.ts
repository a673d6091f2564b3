import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const WORTH_PACKING = /\.(js|css|html|svg|webmanifest|wasm)$/
const LEAST_BYTES = 700

/** Packs each text once, as small as it goes, so that the shop's machine need not do it for each phone. */
export function packedFiles(): Plugin {
  let directory = ''
  return {
    name: 'sanad-packed-files',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir }) {
      directory = dir ?? ''
    },
    // After the service worker, which is written by another plugin.
    closeBundle() {
      // A build that failed has written nothing, and its own words are to be read.
      if (directory === '') return
      for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
        const file = join(directory, name)
        if (!WORTH_PACKING.test(name) || statSync(file).size < LEAST_BYTES) continue
        const bytes = readFileSync(file)
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
        writeFileSync(
          `${file}.br`,
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
        )
      }
    },
  }
}
