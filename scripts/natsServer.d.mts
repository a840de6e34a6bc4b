/** The program of a NATS server. Throws where there is none. */
export function findNatsServer(): string;
