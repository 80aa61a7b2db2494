// What client and server say to each other about the articles of a corpus as a list: by how far each annotator is, by
// day, by outlet. Types alone.
import type { ArticleStatusName } from './action-messages';
import type { TreePage } from './shared-messages';

/** What the Articles view puts together. */
export type ArticleGrouping = 'status' | 'day' | 'outlet';

/** A row of the Articles view. */
export type ArticleNode =
  | {
      readonly kind: 'group';
      readonly by: 'status' | 'month' | 'day' | 'outlet';
      /** The person's own status, `YYYY-MM`, `YYYY-MM-DD` or an outlet; '' for a day or an outlet nobody knows. */
      readonly name: string;
      readonly articles: number;
    }
  | {
      readonly kind: 'article';
      readonly uri: string;
      readonly article: string;
      readonly title: string;
      /** `YYYY-MM-DD`. */
      readonly day?: string;
      readonly outlet?: string;
      /** One for each person who decided anything here, by name. */
      readonly annotators: readonly {
        readonly who: string;
        /** As the person said; `in progress` where there are decisions and no word about it. */
        readonly status: ArticleStatusName;
        readonly decisions: number;
      }[];
    };

export interface ArticleRequests {
  /** Rows of the Articles view: groups at the top, days below a month, articles below the others. */
  'newsmark/articles': {
    readonly params: {
      readonly corpus: string;
      readonly by: ArticleGrouping;
      readonly parent?: ArticleNode;
      readonly offset: number;
      readonly limit: number;
    };
    readonly result: TreePage<ArticleNode> & {
      /** Who decisions are signed as here. */
      readonly annotator: string;
      /** True while the others' decisions are hidden. */
      readonly isBlind: boolean;
    };
  };
  /** The articles that the person at work has begun, by name. */
  'newsmark/begun': {
    readonly params: { readonly corpus: string; readonly offset: number; readonly limit: number };
    readonly result: TreePage<{ readonly uri: string; readonly status: ArticleStatusName }>;
  };
}
