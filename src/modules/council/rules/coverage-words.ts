import { inLine } from '#platform/text/in-line.ts'
import type { Text } from '#platform/locale.ts'
import { publicWords as words } from '../words/public.ts'
import type { BriefCoverage } from './brief.ts'

/** How much of a resolution is somebody's, done and checked, late, or needs nothing: one sentence, without what is nought. */
export function coverageText({
  parts,
  executable,
  owned,
  verified,
  late,
  greatestLate,
  noAction,
  undecided,
}: BriefCoverage): Text {
  const said = [
    words.coverageOwned(parts, executable, owned),
    words.coverageVerified(verified),
    ...(late > 0 ? [words.coverageLate(late, greatestLate)] : []),
    ...(noAction > 0 ? [words.coverageNone(noAction)] : []),
    ...(undecided > 0 ? [words.coverageUndecided(undecided)] : []),
  ]
  return inLine(said)
}
