/** A refusal as the API says it (RFC 9457), in the language of the page. */
export class ApiProblem extends Error {
  readonly code: string
  readonly status: number
  readonly detail: string
  readonly errors: readonly { path: string; message: string }[]

  constructor(said: Pick<ApiProblem, 'code' | 'status' | 'detail' | 'errors'>) {
    super(said.detail || said.code)
    this.name = 'ApiProblem'
    this.code = said.code
    this.status = said.status
    this.detail = said.detail
    this.errors = said.errors
  }
}

type ProblemBody = { type?: string; detail?: string; errors?: { path: string; message: string }[] }

export async function problemOf(response: Response): Promise<ApiProblem> {
  return problemIn(await response.json().catch(() => ({})), response.status)
}

/** A refusal that was said in a body or in a stream. */
export function problemIn(said: unknown, status: number): ApiProblem {
  const body = said as ProblemBody
  return new ApiProblem({
    code: body.type?.split(':').at(-1) ?? 'unexpected',
    status,
    detail: body.detail ?? '',
    errors: body.errors ?? [],
  })
}
