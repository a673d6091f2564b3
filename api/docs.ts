import { escapeHtml } from './html.ts'

type Operation = {
  operationId?: string
  description?: string
  tags?: string[]
  requestBody?: unknown
  responses?: unknown
  requestParams?: unknown
  parameters?: unknown
}
type Document = {
  info: { title: string; version: string; description: string }
  paths: Record<string, Record<string, Operation>>
}

/** The description as a page that needs no script and no network. */
export function docsPage(document: object): string {
  const { info, paths } = document as Document
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const byTag = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? 'auth')
  const sections = [...byTag].map(
    ([tag, entries]) => `<h2>${escapeHtml(tag)}</h2>${entries.map((entry) => section(entry)).join('')}`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(info.title)} API</title><link rel="stylesheet" href="/api/docs.css">
<main><h1>${escapeHtml(info.title)} API ${escapeHtml(info.version)}</h1><p>${escapeHtml(info.description)}</p>
<p><a href="/api/openapi.json">openapi.json</a></p>${sections.join('')}</main></html>`
}

function section({
  path,
  method,
  operation,
}: {
  path: string
  method: string
  operation: Operation
}): string {
  const { parameters, requestBody, responses } = operation
  const details = JSON.stringify({ parameters, requestBody, responses }, null, 2)
  return `<details><summary><b>${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code> ${escapeHtml(operation.description ?? '')}</summary><pre>${escapeHtml(details)}</pre></details>`
}

export const docsStyle = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0;background:Canvas;color:CanvasText}
main{max-width:60rem;margin:2rem auto;padding:0 1rem}summary{cursor:pointer;padding:.5rem 0;border-block-end:1px solid color-mix(in srgb,CanvasText 15%,transparent)}
b{display:inline-block;min-width:4.5rem;color:#1f6b45}pre{overflow:auto;font-size:13px;max-block-size:24rem}`
