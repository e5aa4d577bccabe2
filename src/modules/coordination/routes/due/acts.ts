import {
  accept,
  addEvidence,
  askExtension,
  askTransfer,
  claimDone,
  correct,
  decline,
  grantExtension,
  nameResponsible,
  noteAnswer,
  offerAgain,
  pause,
  recall,
  redact,
  refuseExtension,
  reopen,
  reportProgress,
  resume,
  sendBack,
  sendMessage,
  start,
  type Step,
  transfer,
  verify,
  withdraw,
} from '#engines/commitment/index.ts'
import type { Visit } from '#platform/http/env.ts'
import type { z } from 'zod'
import { type Form, submit } from '#platform/forms/form.ts'
import { transact } from '#platform/work.ts'
import {
  acceptForm,
  askTransferForm,
  claimForm,
  declineForm,
  eventForm,
  evidenceForm,
  extensionForm,
  grantForm,
  handingForm,
  pauseForm,
  plainForm,
  progressForm,
  responsibleForm,
  verdictForm,
} from '../../forms/steps.ts'
import { takeIn } from './uploads.ts'

/** One act of the page: the step it stands for, and how its form is read and done. Gives the form back when it was not. */
export interface Act {
  readonly step: Step
  readonly send: (c: Visit, id: string) => Promise<Form | undefined>
}

/** Steps that answer what waits for an answer. */
const answers: Partial<Record<Step, Parameters<typeof noteAnswer>[1]>> = {
  accepted: 'answer',
  declined: 'answer',
  verified: 'check',
  returned: 'return',
}

const act = <Schema extends z.ZodType<{ readonly opened?: string | undefined }>>(
  step: Step,
  schema: Schema,
  run: (c: Visit, id: string, values: z.output<Schema>) => Promise<unknown>,
): Act => ({
  step,
  send: async (c, id) => {
    const sent = await submit(c, schema, async (values) => {
      await run(c, id, values)
      return values.opened
    })
    if (!sent.sent) return sent.form
    const answered = answers[step]
    if (answered && sent.result !== undefined) await noteAnswer(c.var.work, answered, new Date(sent.result))
    return undefined
  },
})

const work = (c: Visit) => c.var.work

const plain = (step: Step, run: (...given: Parameters<typeof sendMessage>) => Promise<unknown>) =>
  act(step, plainForm, (c, id, sent) => run(work(c), id, sent))

/** Every act of a commitment by the last part of its address. */
export const acts: Readonly<Record<string, Act>> = {
  accept: act('accepted', acceptForm, (c, id, { until, ...sent }) =>
    transact(work(c), async (held) => {
      const { seq } = await accept(held, id, until === undefined ? sent : { ...sent, text: undefined })
      if (until !== undefined) await askExtension(held, id, until, { text: sent.text, seen: seq })
    }),
  ),
  decline: act('declined', declineForm, (c, id, { reason, ...sent }) => decline(work(c), id, reason, sent)),
  start: plain('started', start),
  progress: act('progress', progressForm, async (c, id, { files, alt, percent, ...sent }) => {
    const seen = await takeIn(c, id, { files, alt, key: sent.once })
    const text = sent.text === '' && seen > 0 ? undefined : sent.text
    if (text === undefined && percent === undefined) return
    await reportProgress(work(c), id, { ...sent, text, percent })
  }),
  claim: act('claimed', claimForm, async (c, id, { files, alt, ...sent }) => {
    await takeIn(c, id, { files, alt, key: sent.once })
    await claimDone(work(c), c.var.auth.keyring, id, sent)
  }),
  recall: plain('recalled', recall),
  extension: act('extension-asked', extensionForm, (c, id, { until, ...sent }) =>
    askExtension(work(c), id, until, sent),
  ),
  pause: act('paused', pauseForm, (c, id, { reason, ...sent }) => pause(work(c), id, reason, sent)),
  resume: plain('resumed', resume),
  'transfer-request': act('transfer-asked', askTransferForm, (c, id, { to, ...sent }) =>
    askTransfer(work(c), id, { ...sent, ...(to && { to }) }),
  ),
  responsible: act('responsible', responsibleForm, (c, id, { person, ...sent }) =>
    nameResponsible(work(c), id, { ...sent, personId: person ?? null }),
  ),
  transfer: act('transferred', handingForm, (c, id, { owner, ...sent }) =>
    transfer(work(c), id, { ...sent, ownerId: owner }),
  ),
  reoffer: act('replaced', handingForm, (c, id, { owner, ...sent }) =>
    offerAgain(work(c), id, { ...sent, ownerId: owner }),
  ),
  withdraw: plain('withdrawn', withdraw),
  grant: act('extension-granted', grantForm, (c, id, { until, ...sent }) =>
    grantExtension(work(c), id, { ...sent, ...(until && { until }) }),
  ),
  refuse: plain('extension-refused', refuseExtension),
  verify: act('verified', verdictForm, async (c, id, { files, alt, ...sent }) => {
    await takeIn(c, id, { files, alt, key: sent.once, seen: sent.seen, withVerdict: true })
    await verify(work(c), id, sent)
  }),
  return: act('returned', verdictForm, async (c, id, { files, alt, ...sent }) => {
    await takeIn(c, id, { files, alt, key: sent.once, seen: sent.seen, withVerdict: true })
    await sendBack(work(c), id, sent)
  }),
  reopen: plain('reopened', reopen),
  message: plain('message', sendMessage),
  evidence: act('evidence', evidenceForm, async (c, id, { files, alt, url, amount, unit, once: key }) => {
    await takeIn(c, id, { files, alt, key })
    if (url) await addEvidence(work(c), id, { kind: 'link', url }, { once: key && `${key}:url` })
    if (amount === undefined) return
    await addEvidence(work(c), id, { kind: 'measure', amount, unit: unit ?? '' }, { once: key && `${key}:measure` })
  }),
  correct: act('corrected', eventForm, (c, id, { event, ...sent }) => correct(work(c), id, event, sent)),
  redact: act('redacted', eventForm, (c, id, { event, text }) => redact(work(c), id, event, text)),
}
