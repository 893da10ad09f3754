"""What the files of each maker of classifiers say, beside a model that no .emd describes."""
