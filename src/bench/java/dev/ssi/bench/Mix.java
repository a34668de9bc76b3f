package dev.ssi.bench;

/** How many items of each kind a corpus has. */
enum Mix {
  /** As in the shipped documents: each component has requirements in its file. */
  DOCUMENT {
    @Override
    int domains(int items) {
      return Math.max(1, items / 200);
    }

    @Override
    int components(int items) {
      return items * 165 / 1000;
    }

    @Override
    int maps(int items) {
      return components(items) / 3 + 1;
    }
  },

  /** Mostly Epics and Process Maps, so that nearly every item has a file of its own. */
  ONE_A_FILE {
    @Override
    int domains(int items) {
      return Math.max(1, items / 1000);
    }

    @Override
    int components(int items) {
      return Math.max(3, items / 100);
    }

    @Override
    int maps(int items) {
      return items / 5;
    }
  };

  abstract int domains(int items);

  abstract int components(int items);

  /** At least a third of the components, which are shown three in a map. */
  abstract int maps(int items);
}
