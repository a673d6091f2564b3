import type { z } from 'zod'
import type { Capability } from '#core/capability.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/**
 * An address that opens onto a capability. Its input is put together from the address's parts, the query
 * (GET, DELETE) or the body (POST, PATCH), and the file of a multipart form, under the names that the
 * capability gives them.
 */
export type Route<
  M extends Method = Method,
  Path extends string = string,
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
> = {
  method: M
  path: Path
  capability: RouteCapability<In, Out>
  status: 200 | 201 | 202 | 204
  /** The field of a multipart form that holds a file; it reaches the capability as bytes. */
  file?: { field: string; mostMegabytes: number }
  /** What runs instead where the caller would rather not wait (`Prefer: respond-async`): it answers 202 and a job. */
  later?: RouteCapability<z.ZodType, z.ZodType>
  /** Query parameters of a POST, for forms that carry a file in their body. */
  queryToo?: boolean
}

type RouteCapability<In extends z.ZodType, Out extends z.ZodType> = Pick<
  Capability<In, Out, never>,
  'name' | 'about' | 'effect' | 'may' | 'doors' | 'input' | 'output'
>

/** Keeps method, path and shapes together, so that a web client knows the type of each address. */
export function route<
  M extends Method,
  Path extends `/api/${string}`,
  In extends z.ZodType,
  Out extends z.ZodType,
>(
  method: M,
  path: Path,
  capability: RouteCapability<In, Out>,
  status: Route['status'] = 200,
  more: Pick<Route, 'file' | 'queryToo' | 'later'> = {},
): Route<M, Path, In, Out> {
  return { method, path, capability, status, ...more }
}
