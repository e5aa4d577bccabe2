import type { WholeProgramme } from '#city/programmes/queries.ts'
import { DateField, Field, FormBox, TranslatedField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { claimForm } from '../../forms/programme.ts'
import { deskWords } from '../../words/desk.ts'
import { Panel } from '#platform/ui/card.tsx'
import { ProgrammeTrail } from './trail.tsx'

interface Props {
  form: FormOf<typeof claimForm>
  programme: WholeProgramme
  /** The programme has begun. */
  late: boolean
}

/** What the programme means to move, written down before it starts. */
export function ClaimFormPage({ form, programme, late }: Props) {
  const { say } = useView()
  const back = `/desk/programmes/${programme.code}`
  return (
    <>
      <ProgrammeTrail of={programme} />
      <DeskHead title={deskWords.newClaim} />
      <Notice tone={late ? 'alert' : 'note'}>
        <p>{say(late ? deskWords.claimLateHint : deskWords.claimHint)}</p>
      </Notice>
      <Panel>
        <FormBox form={form} to={`${back}/claims/new`} submit={deskWords.newClaim} cancel={back} long once>
          <TranslatedField form={form} name="indicator" label={deskWords.indicator} hint={deskWords.indicatorHint} />
          <TranslatedField form={form} name="unit" label={deskWords.unit} />
          <Field
            form={form}
            name="baseline"
            type="number"
            label={deskWords.baseline}
            hint={deskWords.baselineHint}
            width="s"
            optional
          />
          <Field form={form} name="target" type="number" label={deskWords.target} width="s" />
          <DateField form={form} name="by" label={deskWords.by} />
          <TranslatedField form={form} name="method" label={deskWords.method} />
        </FormBox>
      </Panel>
    </>
  )
}
