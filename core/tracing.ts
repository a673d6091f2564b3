import { SpanStatusCode, trace, type Attributes } from '@opentelemetry/api'
import { trail } from './trail.ts'

// Without an endpoint (`openTraces`) these spans are nothing and cost nothing.

const tracer = trace.getTracer('sanad')

/**
 * Runs work as a span of a trace, which carries the same ids as the lines of the log. Attributes name things of the
 * house and never a person or what they said.
 */
export function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes: { ...ids(), ...attributes } }, async (span) => {
    try {
      return await work()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  })
}

const ids = (): Attributes =>
  Object.fromEntries(Object.entries(trail.getStore() ?? {}).map(([name, id]) => [`sanad.${name}`, id]))

/** Sends traces to an OpenTelemetry endpoint from now on. Answers what to call before the end. */
export async function openTraces(
  endpoint: string,
  { version, role }: { version: string; role: string },
): Promise<() => Promise<void>> {
  const [
    { OTLPTraceExporter },
    { BatchSpanProcessor, NodeTracerProvider },
    { defaultResource, resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/resources'),
  ])
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(
      resourceFromAttributes({
        'service.name': role === 'all' ? 'sanad' : `sanad-${role}`,
        'service.version': version,
      }),
    ),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  })
  provider.register()
  trace.getTracer('sanad', version)
  return () => provider.shutdown()
}
