import type { Format } from '../values.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The seventh set: `€1,204.50`; dates as `14 March 2026`, `Mar 14` or `2026-03-14T00:00:00Z`. */
export const SEVENTH_FORMAT: Format = {
  money: (amount) => `€${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`,
  date: (random) => {
    const day = random.int(1, 28)
    const month = random.int(1, 12)
    const name = MONTHS[month - 1] ?? 'January'
    const form = random.next()
    if (form < 0.4) return `${day} ${name} 2026`
    if (form < 0.8) return `${name.slice(0, 3)} ${day}`
    return `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T00:00:00Z`
  },
  cities: ['Galway', 'Rotterdam', 'Boise', 'Halifax', 'Innsbruck', 'Glasgow', 'Sacramento', 'Malmö'],
  people: ['Emma Larkin', 'Samir Nasser', 'Beth Donovan', 'Kofi Mensah', 'Laura Vidal', 'Henrik Olsson', 'Joy Adeyemi'],
}
