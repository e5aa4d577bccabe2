import type { z } from 'zod'
import type { OpenSession } from '../../forms/city.ts'
import { column, days, type OpenColumn, sample, texts, yesOrNo } from './column.ts'

type Told = z.output<typeof OpenSession>

export const sessionColumns: readonly OpenColumn<Told>[] = [
  column('id', { fa: 'شناسهٔ نوبت؛ هرگز عوض نمی‌شود', en: 'identifier of the session; never changes' }, ({ id }) => id),
  column('offering', { fa: 'کد عرضه', en: 'code of its offering' }, ({ offering }) => offering),
  column('url', { fa: 'نشانی', en: 'address' }, ({ url }) => url),
  ...texts<Told>('title', { fa: 'عنوان', en: 'title' }, ({ title }) => title),
  column('kind', { fa: 'نوع عرضه', en: 'kind of offering' }, ({ kind }) => kind),
  ...days<Told>('day', { fa: 'روز', en: 'day' }, ({ day }) => day),
  column('starts_at', { fa: 'آغاز (UTC)', en: 'beginning (UTC)' }, ({ startsAt }) => startsAt, 'date'),
  column('ends_at', { fa: 'پایان (UTC)', en: 'end (UTC)' }, ({ endsAt }) => endsAt, 'date'),
  column('hours', { fa: 'طول، ساعت', en: 'length in hours' }, ({ hours }) => hours, 'number'),
  column('organiser', { fa: 'نام انگلیسی برگزارکننده', en: 'slug of the organiser' }, ({ organiser }) => organiser),
  column('programme', { fa: 'نام انگلیسی برنامه', en: 'slug of the programme' }, ({ programme }) => programme),
  column('place', { fa: 'کد مکان', en: 'code of the place' }, ({ place }) => place),
  column('zone', { fa: 'کد منطقه یا محله', en: 'code of the zone' }, ({ zone }) => zone),
  column(
    'seats',
    { fa: 'ظرفیت، دقیق؛ خالی اگر شمرده نشود', en: 'capacity, exact; empty where nobody counts' },
    ({ seats }) => seats,
    'number',
  ),
  column('cancelled', { fa: 'لغو شده است', en: 'called off' }, ({ cancelled }) => yesOrNo(cancelled)),
  column('moved', { fa: 'جابه‌جا شده است', en: 'moved' }, ({ moved }) => yesOrNo(moved)),
  column('outdoor', { fa: 'در فضای باز', en: 'under the open sky' }, ({ outdoor }) => yesOrNo(outdoor)),
  column(
    'stops',
    { fa: 'ایستگاه‌های برنامهٔ سیار: کد مکان@زمان (UTC)', en: 'stops of what moves: code of the place@time (UTC)' },
    ({ stops }) => stops.map(({ place, at }) => `${place}@${at}`).join(' '),
  ),
  sample(),
]
