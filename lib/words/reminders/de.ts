import type * as en from './en';

export const reminders: typeof en.reminders = {
  badge: {
    dueSoon: {
      one: 'Abstain: LinkedIns Antwort wird in höchstens {n} Tag erwartet',
      other: 'Abstain: LinkedIns Antwort wird in höchstens {n} Tagen erwartet',
    },
    dueToday: 'Abstain: LinkedIns Antwort wird bis heute Abend erwartet',
    overdue: 'Abstain: Am erwarteten Tag war keine Antwort von LinkedIn da',
  },
  notification: {
    dueSoonTitle: 'LinkedIns Antwort wird bald erwartet',
    dueSoon: 'Auf Ihren Widerspruch, bis zum {date}.',
    overdueTitle: 'Am erwarteten Tag war keine Antwort da',
    overdue:
      'Die Antwort auf Ihren Widerspruch wurde bis zum {date} erwartet. Der nächste Brief liegt für Sie bereit.',
  },
};
