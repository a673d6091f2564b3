import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router, type RequestHandler } from 'express'

/** The built dashboard: files with a hash in their name never change, and every other address is the app's own. */
export function webRouter(directory: string): Router {
  const router = Router()
  router.use(packed(directory))
  router.use(
    '/assets',
    express.static(join(directory, 'assets'), {
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
      redirect: false,
    }),
  )
  router.use(express.static(directory, { index: false, maxAge: 0, redirect: false }))
  router.get('/{*path}', (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile(join(directory, 'index.html'))
  })
  return router
}

const packings = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const

/** Texts that the build packed go out as they lie, smaller than they could be packed for each call. */
function packed(directory: string): RequestHandler {
  // A name is looked for once: the pages don't change while the house is open.
  const known = new Map<string, boolean>()
  const exists = (file: string) => {
    const there = known.get(file) ?? existsSync(file)
    // Only names with a plain form are kept, or a stranger could fill the memory with others.
    if (there) known.set(file, there)
    return there
  }
  return (request, response, next) => {
    const name = fileOf(request.path)
    const accepted = request.headers['accept-encoding'] ?? ''
    const packing = packings.find(
      ({ encoding, ending }) => accepted.includes(encoding) && exists(join(directory, name + ending)),
    )
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !packing || request.headers.range) {
      next()
      return
    }
    response.type(name.slice(name.lastIndexOf('.')))
    response.set({ 'Content-Encoding': packing.encoding, 'Cache-Control': lifeOf(name) })
    response.vary('Accept-Encoding')
    response.sendFile(name + packing.ending, { root: directory, cacheControl: false })
  }
}

/** Every address that names no file is the app's own page. */
function fileOf(path: string): string {
  return /^\/(assets\/)?[\w.-]+\.\w+$/.test(path) && !path.includes('..') ? path.slice(1) : 'index.html'
}

function lifeOf(name: string): string {
  return name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
