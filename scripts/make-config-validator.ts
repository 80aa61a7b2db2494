// Writes server/src/corpus/config-validator.data.ts: the check of newsmark.json by its schema.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { configValidatorSource } from './config-validator-source';

const target = path.join(import.meta.dirname, '..', 'server/src/corpus/config-validator.data.ts');
writeFileSync(target, configValidatorSource());
