import { useView } from '#platform/http/view.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { deskWords } from '../../words/desk.ts'

/** Says above a draft that it is one. */
export function PreviewBanner() {
  const { say } = useView()
  return (
    <div class="wrap">
      <Notice tone="wait">
        <p>{say(deskWords.previewBanner)}</p>
      </Notice>
    </div>
  )
}
