import { SpanStatusCode, trace, type Attributes } from '@opentelemetry/api'

// Without an endpoint (`openTraces`) these spans are nothing and cost nothing.

const tracer = trace.getTracer('sanad')

/** Runs work as a span of a trace. Attributes name things of the house and never a person or what they said. */
export function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
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

/** Sends traces to an OpenTelemetry endpoint from now on. Answers what to call before the end. */
export async function openTraces(endpoint: string, version: string): Promise<() => Promise<void>> {
  const [{ OTLPTraceExporter }, { BatchSpanProcessor, NodeTracerProvider }] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/sdk-trace-node'),
  ])
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })
  const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] })
  provider.register()
  trace.getTracer('sanad', version)
  return () => provider.shutdown()
}
