/** Queues by urgency: a stuck import never delays an invitation. Every app has its own set, named `<app>-<queue>`. */
export type QueueName = 'events' | 'mail' | 'imports' | 'index' | 'reference' | 'reminders' | 'retelling';
