# An independent check of kappa and alpha: NLTK's AnnotationTask (Debian: python3-nltk) over the cases in
# agreement-nltk.json. With --write it records its figures there; without, it compares them.
import json
import pathlib
import sys

from nltk.metrics.agreement import AnnotationTask

file = pathlib.Path(__file__).with_suffix('.json')
cases = json.loads(file.read_text(encoding='utf-8'))
worst = 0.0
for case in cases:
    rows = [(who, item, label) for who in 'ab' for item, label in enumerate(case[who])]
    task = AnnotationTask(data=rows)
    figures = {'kappa': task.kappa(), 'alpha': task.alpha()}
    if '--write' not in sys.argv:
        worst = max(worst, *(abs(case[name] - figures[name]) for name in figures))
    case.update(figures)
if '--write' in sys.argv:
    lines = ',\n'.join('  ' + json.dumps(case) for case in cases)
    file.write_text(f'[\n{lines}\n]\n', encoding='utf-8')
print(f'{len(cases)} cases, largest difference {worst:.2e}')
