import { join } from 'node:path'
import express, { Router } from 'express'

/** The built dashboard: files with a hash in their name never change, and every other address is the app's own. */
export function webRouter(directory: string): Router {
  const router = Router()
  router.use(
    '/assets',
    express.static(join(directory, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  router.use(express.static(directory, { index: false, maxAge: 0 }))
  router.get('/{*path}', (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile(join(directory, 'index.html'))
  })
  return router
}
