package dev.ssi.rule.governance;

import dev.ssi.model.governance.Deployment;
import dev.ssi.rule.Survey;

/** Whether the day on which a deployment takes effect is past, or only planned. */
final class InService {
  private InService() {}

  /** By the day that governance is judged by, or because a release or a roll-back tells of it. */
  static boolean isReached(Deployment deployment, Survey survey) {
    return survey.register().releaseOf(deployment).isPresent()
        || deployment.rolledBack() != null
        || deployment.effective() != null
            && !deployment.effective().date().isAfter(survey.asOf().day());
  }
}
