import type { z } from 'zod'
import type { AttendanceCount } from '../../forms/city.ts'
import { column, type OpenColumn, sample, yesOrNo } from './column.ts'

type Told = z.output<typeof AttendanceCount>

export const attendanceColumns: readonly OpenColumn<Told>[] = [
  column('month', { fa: 'ماه شمسی', en: 'Jalali month' }, ({ month }) => month),
  column(
    'zone',
    { fa: 'کد منطقه؛ خالی برای سراسر شهر', en: 'code of the district; empty for the whole city' },
    ({ zone }) => zone,
  ),
  column('kind', { fa: 'نوع عرضه', en: 'kind of offering' }, ({ kind }) => kind),
  column(
    'group',
    {
      fa: 'گروه: women، men، girls و boys (زیر ۱۸ سال)، elders (۶۰ سال به بالا)، unknown (نامعلوم)',
      en: 'group: women, men, girls and boys (under 18), elders (60 and older), unknown',
    },
    ({ group }) => group,
  ),
  column(
    'basis',
    {
      fa: 'named: از روی نام؛ counted: شمرده دم در. این دو را با هم جمع نکنید',
      en: 'named: from a list; counted: clicked at a door. Do not add the two up',
    },
    ({ basis }) => basis,
  ),
  column(
    'attendances',
    {
      fa: 'شمار حضور؛ کسی که چهار بار آمده چهار بار شمرده شده است',
      en: 'attendances; somebody who came four times is four',
    },
    ({ attendances }) => attendances,
    'number',
  ),
  column(
    'hours',
    { fa: 'نفرساعت حضور، بی دقیقه‌های دیرآمدن و زودرفتن', en: 'hours attended, less minutes late and early' },
    ({ hours }) => hours,
    'number',
  ),
  column(
    'withheld',
    { fa: 'گفته نشده، چون کمتر از ده نفر بوده‌اند', en: 'withheld, for fewer than ten people came' },
    ({ withheld }) => yesOrNo(withheld),
  ),
  sample(),
]
