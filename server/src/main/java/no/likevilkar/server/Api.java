package no.likevilkar.server;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import no.likevilkar.server.assessing.CaseAssessmentsResource;
import no.likevilkar.server.assessments.AssessmentsResource;
import no.likevilkar.server.assessments.RateLimitFilter;
import no.likevilkar.server.cases.CasesResource;
import no.likevilkar.server.complaints.ComplaintsResource;
import no.likevilkar.server.contests.ContestsResource;
import no.likevilkar.server.erasing.ErasuresResource;
import no.likevilkar.server.erasing.RetentionResource;
import no.likevilkar.server.errors.EveryErrorMapper;
import no.likevilkar.server.identity.AccessFilter;
import no.likevilkar.server.identity.signin.SignInResource;
import no.likevilkar.server.log.LogResource;
import no.likevilkar.server.rulesets.ActivationsResource;
import no.likevilkar.server.rulesets.RuleSetsResource;
import no.likevilkar.server.verdicts.VerdictsResource;
import no.likevilkar.server.web.RequestFilter;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The resources of the service, named one by one: a class that is not in this list is not reachable. */
@ApplicationPath("api")
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                RuleSetsResource.class,
                ActivationsResource.class,
                CasesResource.class,
                CaseAssessmentsResource.class,
                ContestsResource.class,
                ComplaintsResource.class,
                ErasuresResource.class,
                RetentionResource.class,
                VerdictsResource.class,
                LogResource.class,
                RequestFilter.class,
                AssessmentsResource.class,
                RateLimitFilter.class,
                AccessFilter.class,
                SignInResource.class,
                EveryErrorMapper.class);
    }

    /** The description of the service is at {@code /openapi}; the older one that Jersey adds by itself is switched off. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
