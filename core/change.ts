/**
 * What a message or a screen changed, collected while it runs, so that it can be undone whole.
 * One change may hold several steps: "vendu 3 lait, payé 1500 transport" is one message and two steps.
 */
export type ChangeStep = {
  /** The capability that ran, and what it answered: enough to say later what is being undone. */
  capability: string
  output: unknown
  /** Played by `changes_undo`, last step first. */
  undo: { capability: string; input: unknown }
}

export type ChangeDraft = {
  readonly id: string
  readonly steps: ChangeStep[]
  readonly touches: Set<string>
  readonly uses: Set<string>
  /**
   * Says how the running capability is undone, and what it rests on.
   * `touches` are the things that it made or replaced (`sale:ID`, `item:ID:price`): a later change on one of
   * them stands in the way of the undo. `uses` are the things that it only leans on.
   */
  record(step: { undo: ChangeStep['undo']; touches?: string[]; uses?: string[] }): void
}

export type PendingRecord = { undo: ChangeStep['undo'] }

/** An empty change; `newest` holds what the running capability recorded until its output is known. */
export function openChange(id: string): ChangeDraft & { finish(capability: string, output: unknown): void } {
  let recorded: PendingRecord[] = []
  const draft = {
    id,
    steps: [] as ChangeStep[],
    touches: new Set<string>(),
    uses: new Set<string>(),
    record({
      undo,
      touches = [],
      uses = [],
    }: {
      undo: ChangeStep['undo']
      touches?: string[]
      uses?: string[]
    }) {
      recorded.push({ undo })
      for (const subject of touches) draft.touches.add(subject)
      for (const subject of uses) draft.uses.add(subject)
    },
    finish(capability: string, output: unknown) {
      for (const { undo } of recorded) draft.steps.push({ capability, output, undo })
      recorded = []
    },
  }
  return draft
}
