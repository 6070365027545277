import { generate } from 'selfsigned';

/** A certificate for the practice hosts and its key, PEM, made in memory and valid for two days. */
export async function certificate(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const dayMs = 86_400_000;
  const pems = await generate([{ name: 'commonName', value: 'practice.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - dayMs),
    notAfterDate: new Date(Date.now() + dayMs),
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key: pems.private, cert: pems.cert };
}
