/** Stands for all that the explorer's looks are made of, as 64 hexadecimal digits. */
export function interfaceDigest(): string;
