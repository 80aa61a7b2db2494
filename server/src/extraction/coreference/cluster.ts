// A growing entity: the forms that stand for it, and what it is called.
import type { Gender } from '../../language/gender';
import type { EntityType } from '../analysis';
import type { Form } from './forms';

export class Cluster {
  readonly forms: Form[] = [];
  gender: Gender | undefined;
  /** A name that no single form prints ("Tom and Ray Hill": Tom Hill). */
  inferredName: string | undefined;
  /** UTF-16 offset of the first form. */
  start = Number.POSITIVE_INFINITY;

  constructor(readonly type: EntityType) {}

  add(form: Form): void {
    this.forms.push(form);
    this.gender ??= form.gender;
    this.start = Math.min(this.start, form.name.start);
  }
}
