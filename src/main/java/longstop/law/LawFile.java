package longstop.law;

import java.util.Map;
import java.util.Optional;
import longstop.deal.Doc;

/**
 * One file of the law.
 *
 * @param regulationS versions of Regulation S, in order of time
 * @param rule144 versions of Rule 144, in order of time
 * @param prospectus versions of how a prospectus reaches the buyer, in order of time
 * @param reportTimes versions of by when periodic reports are filed, in order of time
 * @param pooling what is asked of a pooling of interests
 */
record LawFile(
    @Doc("Versions of Regulation S, in order of time.") Map<String, RegulationS> regulationS,
    @Doc("Versions of Rule 144, in order of time.") Map<String, Rule144> rule144,
    @Doc("Versions of how a prospectus reaches the buyer, in order of time.")
        Map<String, ProspectusDelivery> prospectus,
    @Doc("Versions of by when periodic reports are filed, in order of time.")
        Map<String, ReportTimes> reportTimes,
    @Doc("What is asked of a pooling of interests.") Optional<Pooling> pooling) {}
