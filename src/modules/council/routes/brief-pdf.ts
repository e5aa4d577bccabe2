import { doc, h2, image, list, p, table } from '#platform/documents/build.ts'
import type { Block } from '#platform/documents/model.ts'
import { toPressData } from '#platform/documents/typst.ts'
import { longDate } from '#platform/calendar/format.ts'
import { pictureBytes } from '#platform/files/picture-bytes.ts'
import { findFiles } from '#platform/files/queries.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Locale, type Said } from '#platform/locale.ts'
import { sheetFor } from '#platform/pdf/index.ts'
import { number } from '#platform/text/numbers.ts'
import { showDocumentCode } from '#platform/text/codes.ts'
import { qrSvg } from '#platform/qr/qr.ts'
import { words as platform } from '#platform/words.ts'
import { words as ui } from '#platform/ui/words.ts'
import type { BriefClause, BriefContent } from '../rules/brief.ts'
import { coverageText } from '../rules/coverage-words.ts'
import { legalStates } from '../rules/legal.ts'
import type { Brief } from '../tables.ts'
import { addressText, legalStateNames } from '../words.ts'
import { briefWords as words } from '../words/brief.ts'
import { clauseName, publicWords } from '../words/public.ts'
import { printed } from '#platform/pdf/printed.ts'

/** A brief on the city's paper: what it said on its day, with the code and the symbol that lead to it. */
export async function briefPdf(c: Visit, brief: Brief, body: Said): Promise<Response> {
  const { locale, publicUrl, view } = c.var
  const code = showDocumentCode(brief.code)
  const path = `${publicUrl.replace(/^https?:\/\//, '')}/council/briefs/${brief.code}`
  const sheet = sheetFor({
    locale,
    title: inLocale(words.title, locale),
    city: platform.city,
    office: ui.owner,
    date: brief.on,
    code,
    address: path,
    isSample: brief.sample || view.sample,
  })
  const pictures = await picturesOf(c, brief.content)
  const data = toPressData(doc(...blocksOf(brief, locale)), {
    locale,
    origin: publicUrl,
    picture: (id) => pictures.get(id)?.name,
  })
  const letter = {
    ...sheet,
    to: [inLocale(body, locale)],
    body: data,
    signers: [],
    'copies-title': '',
    copies: [],
    verify: {
      qr: qrSvg(`${publicUrl}/council/briefs/${brief.code}`),
      alt: inLocale(words.qrAlt, locale),
      sentence: inLocale(words.verify, locale),
      code: `${code} · ${brief.hash.slice(0, 16)}`,
      address: path,
    },
  }
  const files = Object.fromEntries([...pictures.values()].map(({ name, bytes }) => [name, bytes]))
  return printed(c, 'letter', letter, { file: `janshahr-brief-${brief.code}`, files })
}

/** Photographs that everybody may still see; one that was removed since leaves a gap. */
async function picturesOf(c: Visit, { pictures }: BriefContent) {
  const ids = pictures.map(({ fileId }) => fileId)
  const files = (await findFiles(c.var.work.db, ids)).filter(({ state }) => state === 'shown')
  const read = await Promise.all(files.map((file) => pictureBytes(c.var.store, file)))
  return new Map(read.flatMap((one, at) => (one && files[at] ? [[files[at].id, one] as const] : [])))
}

type Sayer = (text: Said) => string

function blocksOf({ content }: Brief, locale: Locale): Block[] {
  const say: Sayer = (text) => inLocale(text, locale)
  return [
    p(say(coverageText(content.coverage))),
    h2(say(publicWords.legalState)),
    list(...statesIn(content, say)),
    ...changesIn(content, say),
    h2(say(publicWords.lateOnes)),
    ...clausesTable(content.late, say),
    h2(say(words.returned)),
    ...clausesTable(content.returned, say),
    ...picturesIn(content, say),
  ]
}

function picturesIn({ pictures }: BriefContent, say: Sayer): Block[] {
  if (pictures.length === 0) return []
  const shown = pictures.map(({ fileId, alt, on, resolution, clause }) =>
    image(fileId, say(alt ?? words.pictureOf), {
      caption: `${say(addressText(resolution))}، ${say(clauseName(clause))} · ${say(longDate(on))}`,
    }),
  )
  return [h2(say(words.pictures)), ...shown]
}

const statesIn = ({ states }: BriefContent, say: Sayer) =>
  legalStates
    .filter((state) => (states[state] ?? 0) > 0)
    .map((state) => [`${say(legalStateNames[state])}: ${say(number(states[state] ?? 0))}`])

function changesIn({ changes, resolutions }: BriefContent, say: Sayer): Block[] {
  if (changes === null) return []
  const { since, owned, verified, late } = changes
  const fresh = resolutions.filter(({ address }) => changes.adopted.includes(address))
  return [
    h2(say(words.changes)),
    p(say(words.changed(longDate(since), owned, verified, late))),
    ...(fresh.length === 0
      ? [p(say(words.noneSince))]
      : [
          p(`${say(words.adoptedSince)}:`),
          list(...fresh.map(({ address, title }) => `${say(addressText(address))}: ${say(title)}`)),
        ]),
  ]
}

function clausesTable(clauses: readonly BriefClause[], say: Sayer): Block[] {
  if (clauses.length === 0) return [p(say(words.none))]
  const heads = [
    publicWords.whatPromised,
    publicWords.owner,
    publicWords.dueOriginal,
    publicWords.due,
    publicWords.lateDays,
  ]
  const day = (on: string | null) => (on === null ? '–' : say(longDate(on)))
  return [
    table(
      heads.map(say),
      ...clauses.map(({ resolution, clause, owner, dueOriginal, due, late }) => [
        `${say(addressText(resolution))}، ${say(clauseName(clause))}`,
        say(owner),
        day(dueOriginal),
        day(due),
        say(number(late)),
      ]),
    ),
  ]
}
