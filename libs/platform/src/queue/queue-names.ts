/** Queues by urgency: a stuck import never delays an invitation. Every app has its own set, named `<app>-<queue>`. */
export const queueNames = ['events', 'mail', 'imports', 'reminders'] as const;
export type QueueName = (typeof queueNames)[number];
