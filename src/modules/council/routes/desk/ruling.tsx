import { today } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { bodyRuleOn, legalRuleOn, publicationRuleOn } from '../../actions/keep.ts'
import { type NewRule, publishCouncilRule } from '../../actions/rules.ts'
import { bodyVersion, legalVersion, publicationVersion } from '../../forms/rule-versions.ts'
import { RulesPage } from '../../pages/desk/rules.tsx'
import { allRules, type RuleKey, ruleKeys } from '../../queries/reading.ts'
import type { Share } from '../../rules/votes.ts'
import { ruleWords as words } from '../../words/rules.ts'

/** The figures by which the council's clocks run: every version there was, and the way to publish the next. */
export const ruling = router()

ruling.get('/rules', (c) => show(c))

const publish = (c: Visit, rule: NewRule, { from, once }: { from: string; once?: string | undefined }) =>
  publishCouncilRule(c.var.work, from, rule, once)

const sentTo: Record<RuleKey, (c: Visit) => Promise<{ readonly sent: boolean; readonly form?: Form }>> = {
  legal: (c) => submit(c, legalVersion, ({ data, ...of }) => publish(c, { key: 'legal', data }, of)),
  body: (c) => submit(c, bodyVersion, ({ data, ...of }) => publish(c, { key: 'body', data }, of)),
  publication: (c) => submit(c, publicationVersion, ({ data, ...of }) => publish(c, { key: 'publication', data }, of)),
}

for (const key of ruleKeys) {
  ruling.post(`/rules/${key}`, async (c) => {
    const { sent, form } = await sentTo[key](c)
    if (sent) return see(c, '/desk/council/rules', words.published)
    c.status(422)
    return show(c, { key, form: form ?? blank() })
  })
}

async function show(c: Visit, failed?: { readonly key: RuleKey; readonly form: Form }) {
  const { db, now } = c.var.work
  const on = today(now)
  const [versions, legal, body, publication] = await Promise.all([
    allRules(db),
    legalRuleOn(db, on),
    bodyRuleOn(db, on),
    publicationRuleOn(db, on),
  ])
  const from = dateParts('from', on, c.var.locale)
  const { earlyEffect, ...figures } = legal
  const forms: Record<RuleKey, Form> = {
    legal: blank({ ...from, ...inText(figures), ...(earlyEffect && { earlyEffect: 'on' }) }),
    body: blank({ ...from, ...inText({ ...body }) }),
    publication: blank({ ...from, ...inText({ ...publication }) }),
    ...(failed && { [failed.key]: failed.form }),
  }
  return c.render(() => <RulesPage versions={versions} forms={forms} failed={failed?.key} on={on} />, {
    title: words.title,
  })
}

const inText = (figures: Readonly<Record<string, number | Share>>) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      typeof figure === 'number' ? String(figure) : `${figure.n}/${figure.of}`,
    ]),
  )
