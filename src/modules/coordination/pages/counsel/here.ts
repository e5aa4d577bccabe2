import type { Commitment } from '#engines/commitment/index.ts'
import type { FoundFile } from '#platform/files/queries.ts'
import { blank, type Form } from '#platform/forms/form.ts'
import type { Asked } from '../../queries/consultations.ts'
import type { PartyNamed } from '../../queries/joint.ts'
import type { HeldCounsel } from './code.tsx'

export interface QuestionProps {
  asked: Asked
  parties: readonly PartyNamed[]
  files: readonly FoundFile[]
  owed: Commitment | undefined
  /** The key to the answer is theirs now. */
  mayJudge: boolean
  held: HeldCounsel
  failed: { readonly act: string; readonly form: Form } | undefined
}

export const hereOf = ({ held, asked }: Pick<QuestionProps, 'held' | 'asked'>) =>
  `${held.base}/q/${asked.consultation.code}`

export const formOf = ({ failed }: Pick<QuestionProps, 'failed'>, act: string): Form =>
  failed?.act === act ? failed.form : blank()
