package vn.thidua.news;

import java.util.UUID;

public record ArticleId(UUID value) {}
